// The traditional and Cantonese characters in the words that signals are heard by; a full table would be many times as large.
const traditional =
  '們氣務爛騙這還沒說話讓過錢單買賣電視報記東發壞質態處號賬帳證驗碼盜竊轉網攜續銷註訂會員訴訟師檢舉監開關應難醫療殘聾費貸債離親媽爺殺槍燒煙體傷頭臉脫撐個從車門鎖馬趕緊時鐘後裡現場機飛來飯賤幹豬腦廢滾變藥遺誰凍結偽詐進銀無惡噁憤惱煩瘋給當聽見對題術換動癱懷產婦識認錯騷擾賠嚴幾鬧寫實嗎唔冇係喺';
const simplified =
  '们气务烂骗这还没说话让过钱单买卖电视报记东发坏质态处号账账证验码盗窃转网携续销注订会员诉讼师检举监开关应难医疗残聋费贷债离亲妈爷杀枪烧烟体伤头脸脱撑个从车门锁马赶紧时钟后里现场机飞来饭贱干猪脑废滚变药遗谁冻结伪诈进银无恶恶愤恼烦疯给当听见对题术换动瘫怀产妇识认错骚扰赔严几闹写实吗不没是在';
const table: ReadonlyMap<string, string> = new Map([...traditional].map((one, index) => [one, [...simplified][index] ?? one]));

/** Writes the commonest traditional characters of complaint, danger and money as simplified ones. */
export function toSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (one) => table.get(one) ?? one);
}
