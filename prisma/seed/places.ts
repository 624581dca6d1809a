import { addFacility } from "@/services/quarantine";
import { AROUND_THE_CLOCK, addSite, type Opening } from "@/services/test-site";
import { addVehicle } from "@/services/transfer-center";
import { there } from "./speak";

const weekdays = (from: string, to: string): Opening =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => (day === 0 || day === 6 ? [] : [[from, to]]));

const daily = (from: string, to: string): Opening => [0, 1, 2, 3, 4, 5, 6].map(() => [[from, to]]);

export const PLAZA = "seoul-plaza";
export const GANGNAM = "gangnam";

const SITES = [
  {
    siteId: PLAZA,
    nameKo: "서울광장 임시선별검사소",
    nameEn: "Seoul Plaza Test Site",
    addressKo: "서울 중구 세종대로 110",
    addressEn: "110 Sejong-daero, Jung-gu, Seoul",
    phone: "02-2133-0001",
    region: "seoul",
    capacity: 60,
    usualDevice: "345",
    opening: AROUND_THE_CLOCK,
  },
  {
    siteId: GANGNAM,
    nameKo: "강남구 보건소 선별진료소",
    nameEn: "Gangnam Health Center Test Site",
    addressKo: "서울 강남구 선릉로 668",
    addressEn: "668 Seolleung-ro, Gangnam-gu, Seoul",
    phone: "02-3423-0002",
    region: "seoul",
    capacity: 40,
    usualDevice: "1114",
    opening: daily("09:00", "21:00"),
  },
  {
    siteId: "jamsil",
    nameKo: "잠실종합운동장 검사소",
    nameEn: "Jamsil Stadium Test Site",
    addressKo: "서울 송파구 올림픽로 25",
    addressEn: "25 Olympic-ro, Songpa-gu, Seoul",
    phone: "02-2240-0003",
    region: "seoul",
    capacity: 90,
    usualDevice: "1144",
    opening: weekdays("09:00", "18:00"),
  },
  {
    siteId: "mapo",
    nameKo: "마포구 보건소 선별진료소",
    nameEn: "Mapo Health Center Test Site",
    addressKo: "서울 마포구 월드컵로 212",
    addressEn: "212 World Cup-ro, Mapo-gu, Seoul",
    phone: "02-3153-0004",
    region: "seoul",
    capacity: 30,
    opening: weekdays("09:00", "17:00"),
  },
  {
    siteId: "suwon",
    nameKo: "수원역 임시선별검사소",
    nameEn: "Suwon Station Test Site",
    addressKo: "경기 수원시 팔달구 덕영대로 924",
    addressEn: "924 Deogyeong-daero, Paldal-gu, Suwon",
    phone: "031-228-0005",
    region: "gyeonggi",
    capacity: 40,
    usualDevice: "308",
    opening: daily("08:00", "20:00"),
  },
];

export const NAMSAN = "fac00000-0000-4000-8000-000000000001";
export const BUKHANSAN = "fac00000-0000-4000-8000-000000000002";
export const HANGANG = "fac00000-0000-4000-8000-000000000003";

const ROOMS = ["101", "102", "201", "202", "301"].map((room) => ({ room, beds: 2 }));

const FACILITIES = [
  {
    facilityId: NAMSAN,
    name: { ko: "남산 생활치료센터", en: "Namsan Residential Treatment Center" },
    region: "seoul",
    address: "서울 중구 소파로 46",
    phone: "02-2600-0001",
  },
  {
    facilityId: BUKHANSAN,
    name: { ko: "북한산 생활치료센터", en: "Bukhansan Residential Treatment Center" },
    region: "seoul",
    address: "서울 강북구 삼양로 689",
    phone: "02-2600-0002",
  },
  {
    facilityId: HANGANG,
    name: { ko: "한강 생활치료센터", en: "Hangang Residential Treatment Center" },
    region: "gyeonggi",
    address: "경기 고양시 덕양구 행주로 15",
    phone: "031-260-0003",
  },
];

const CLASSES = ["negative-pressure", "general", "wheelchair", "general"];

export const vehicleId = (nth: number): string =>
  `ca000000-0000-4000-8000-${String(nth).padStart(12, "0")}`;

const VEHICLES = Array.from({ length: 14 }, (_, index) => ({
  vehicleId: vehicleId(index + 1),
  plate: `98사 ${4100 + index}`,
  class: CLASSES[index % CLASSES.length],
  callSign: index < 12 ? `서울 ${index + 1}호` : `경기 ${index - 11}호`,
  crewSize: 2,
  region: index < 12 ? "seoul" : "gyeonggi",
  // A real vehicle takes half an hour; nobody trying the demo wants to wait for that.
  turnaroundMinutes: 1,
}));

/** Test sites, quarantine facilities of ten beds each, and vehicles. */
export async function seedPlaces(): Promise<void> {
  for (const site of SITES) there(await addSite(site, { kind: "service", name: "test-site" }));
  for (const facility of FACILITIES)
    there(
      await addFacility({ ...facility, rooms: ROOMS }, { kind: "service", name: "quarantine" }),
    );
  for (const vehicle of VEHICLES)
    there(await addVehicle(vehicle, { kind: "service", name: "transfer-center" }));
}
