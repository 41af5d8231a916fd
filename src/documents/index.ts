// A YAML file → values that know their line and column; a schema's issues → located problems.
export { checkShape } from './check-shape.ts';
export { placeOf, valueAt } from './place-of.ts';
export { type Path, readYaml, unreadFile, type YamlFile } from './yaml-file.ts';
