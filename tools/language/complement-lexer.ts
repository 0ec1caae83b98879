/** A word that denies what another figure counts: 未完成, 不合格, 没有达标. */
const denied = /^(?:尚|仍|还|另)?(?:有)?(?:未能|未|不|没有|尚未)([\u4e00-\u9fff]{2,4}?)(?:的|为|数|率|共|仅)*$/;
const deniedBehind = /^(?:尚|仍|还)?(?:未能|未|不|没有)([\u4e00-\u9fff]{2})/;

/** What the words before a count, or right behind it (2项未完成), say was not done; null where they deny nothing. */
export const deniedWord = (lead: string, tail: string): string | null =>
  denied.exec(lead)?.[1] ?? deniedBehind.exec(tail)?.[1] ?? null;

/** Whether the words before a count, or right behind it, affirm what another denies. */
export const affirms = (word: string, lead: string, tail: string): boolean => {
  const spots = [lead, /^[^，；。、]{0,6}(?=[，；、])/.exec(tail)?.[0] ?? ''];
  return spots.some((text) => {
    const at = text.lastIndexOf(word);
    return at >= 0 && !/[未不没]有?$/.test(text.slice(0, at));
  });
};
