import { plain, type Sentence } from "./sentence";

/** The provinces and great cities of Korea by the short name that posts and places are bound to. */
export const REGION = {
  seoul: { ko: "서울", en: "Seoul" },
  busan: { ko: "부산", en: "Busan" },
  daegu: { ko: "대구", en: "Daegu" },
  incheon: { ko: "인천", en: "Incheon" },
  gwangju: { ko: "광주", en: "Gwangju" },
  daejeon: { ko: "대전", en: "Daejeon" },
  ulsan: { ko: "울산", en: "Ulsan" },
  sejong: { ko: "세종", en: "Sejong" },
  gyeonggi: { ko: "경기", en: "Gyeonggi" },
  gangwon: { ko: "강원", en: "Gangwon" },
  chungbuk: { ko: "충북", en: "Chungbuk" },
  chungnam: { ko: "충남", en: "Chungnam" },
  jeonbuk: { ko: "전북", en: "Jeonbuk" },
  jeonnam: { ko: "전남", en: "Jeonnam" },
  gyeongbuk: { ko: "경북", en: "Gyeongbuk" },
  gyeongnam: { ko: "경남", en: "Gyeongnam" },
  jeju: { ko: "제주", en: "Jeju" },
} as const satisfies Record<string, Sentence>;

/** A region that has no words yet is shown by its code. */
export const regionName = (region: string): Sentence =>
  Object.hasOwn(REGION, region) ? REGION[region as keyof typeof REGION] : plain(region);
