/** Words in which a body's name stands without meaning it. They are matched like names, longest first, and left out. */
export const NOT_BODIES: readonly string[] = `
  大会堂 大会特别会议 大会议室 秘书长级 人民代表大会 全国人民代表大会 议员大会 选民大会 妇女大会 世界大会 国际大会
  全球大会 筹备大会 审议大会 缔约国大会 缔约方大会 会员大会 成员国大会
`
  .trim()
  .split(/\s+/u);

/** What may not stand directly before a name, for names that other bodies use for parts of themselves. */
export const NOT_DIRECTLY_AFTER: Readonly<Record<string, RegExp>> = {
  大会: /(?:世界|国际|代表|全球|组织|缔约[国方]|联盟|机构|协会|会员|法律|议会|开幕|卫生|环境|人居|劳工|邮政|气象|审议|筹备|政府首脑|政府)$/u,
  秘书处:
    /(?:公约|议定书|联盟|组织|共同体|论坛|会议|委员会|机构|联邦|条约|协定|理事会|规约|基金|战略|平台|常设|体系|方案)$/u,
};
