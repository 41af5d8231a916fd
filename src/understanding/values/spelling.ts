// Traditional characters of dates, times, journeys and names of cities, each before its simplified form. Reading needs no more.
const characters =
  '東东廣广蘇苏無无錫锡連连雲云長长門门龍龙陽阳陰阴漢汉濟济寧宁煙烟臺台慶庆貴贵蘭兰銀银烏乌魯鲁齊齐爾尔濱滨瀋沈撫抚順顺營营遼辽錦锦' +
  '鐵铁嶺岭蘆芦島岛馬马鶴鹤崗岗雞鸡雙双鴨鸭綏绥揚扬鎮镇鹽盐遷迁紹绍興兴麗丽溫温蕪芜銅铜黃黄巖岩贛赣饒饶棗枣莊庄濰潍開开頂顶鄭郑許许' +
  '駐驻荊荆岡冈鹹咸隨随張张婁娄懷怀關关賀贺賓宾瀘泸綿绵達达資资內内義义畢毕節节臨临滄沧紅红寶宝隴陇肅肃吳吴衛卫薩萨紐纽約约倫伦羅罗' +
  '維维納纳愛爱賽赛聖圣華华頓顿亞亚歐欧機机場场飛飞從从區区縣县鄉乡灣湾國国際际廈厦橋桥瀾澜檳槟嶼屿奧奥費费鳳凤滿满韓韩戶户橫横繩绳' +
  '峴岘霧雾葉叶潯浔鬱郁諸诸榮荣閩闽滬沪蓋盖樂乐劍剑倉仓經经轉转離离發发啟启終终達达時时點点號号週周後后鐘钟兩两個个禮礼這这' +
  '幾几過过還还為为對对錯错換换說说應应該该請请麵面飯饭館馆員员隻只貨货買买賣卖訂订辦办線线樓楼電电廳厅車车廂厢櫃柜進进運运會会們们來来' +
  '沒没別别裡里裏里間间誕诞勞劳動动兒儿婦妇師师萬万僅仅歲岁導导貝贝淺浅嘯啸徑径湯汤絕绝縮缩紀纪';

const simplified = new Map(
  Array.from({ length: characters.length / 2 }, (_, index) => [characters.charAt(index * 2), characters.charAt(index * 2 + 1)]),
);

/** Writes the traditional characters that readers look for in their simplified form, one for one. */
export function simplify(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (character) => simplified.get(character) ?? character);
}

/** The words with simplified characters, single spaces, and none beside a Chinese character, where people put them at will. */
export function plainCharacters(text: string): string {
  return simplify(text)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]) /g, '');
}

/** The words as readers of dates and times look at them: plain characters, lower case, half-width colons. */
export function plainWords(text: string): string {
  return plainCharacters(text).toLowerCase().replaceAll('：', ':');
}

/** Whether two words are the same but for one letter too many, missing or wrong, or two that changed places. */
export function withinOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return short.slice(start + 1) === long.slice(start + 1) || (swapped && short.slice(start + 2) === long.slice(start + 2));
}
