// A YAML file → values that know their line and column; a schema's issues → located problems.
export { type Checked, checkShape } from './check-shape.ts';
export { type Path, readYaml, type YamlFile } from './yaml-file.ts';
