import type { CaseStatus, SiteState } from "../vocabulary";
import type { Sentence } from "./sentence";

export const CASE_STATUS = {
  submitted: { ko: "신청 접수", en: "Application received" },
  waiting: { ko: "검사 대기", en: "Waiting for the test" },
  called: { ko: "호출됨", en: "Called" },
  "no-show": { ko: "부재 (순번 유지)", en: "Missed the call (place kept)" },
  collected: { ko: "검체 채취 완료", en: "Specimen collected" },
  recollection: { ko: "재채취 필요", en: "Another specimen needed" },
  negative: { ko: "음성", en: "Negative" },
  positive: { ko: "양성", en: "Positive" },
  certified: { ko: "음성 확인서 발급", en: "Certificate issued" },
  "transfer-requested": { ko: "이송 요청", en: "Transfer requested" },
  transferring: { ko: "이송 중", en: "Being transferred" },
  isolated: { ko: "격리 중", en: "In isolation" },
  released: { ko: "격리 해제", en: "Released" },
  "in-hospital": { ko: "병원 입원", en: "In hospital" },
  cancelled: { ko: "신청 취소", en: "Application cancelled" },
  expired: { ko: "기한 만료", en: "Application expired" },
} as const satisfies Record<CaseStatus, Sentence>;

export const SITE_STATE = {
  open: { ko: "운영 중", en: "Open" },
  busy: { ko: "혼잡", en: "Busy" },
  disinfecting: { ko: "소독 중", en: "Disinfecting" },
  "intake-closed": { ko: "현장 접수 마감", en: "Walk-in intake closed" },
  closed: { ko: "운영 종료", en: "Closed" },
} as const satisfies Record<SiteState, Sentence>;

export const ENTRY_STATE = {
  waiting: { ko: "대기", en: "Waiting" },
  called: { ko: "호출", en: "Called" },
  "no-show": { ko: "부재", en: "No-show" },
  collected: { ko: "채취 완료", en: "Collected" },
  cancelled: { ko: "취소", en: "Cancelled" },
  expired: { ko: "만료", en: "Expired" },
} as const satisfies Record<string, Sentence>;
export type EntryStateWord = keyof typeof ENTRY_STATE;

export const SPECIMEN_STATE = {
  collected: { ko: "검사 중", en: "Being tested" },
  "awaiting-confirmation": { ko: "양성 확인 대기", en: "Awaiting confirmation" },
  resulted: { ko: "결과 확정", en: "Result final" },
  rejected: { ko: "검체 부적합", en: "Rejected" },
} as const satisfies Record<string, Sentence>;
export type SpecimenStateWord = keyof typeof SPECIMEN_STATE;

export const VEHICLE_STATE = {
  free: { ko: "대기", en: "Free" },
  assigned: { ko: "배차됨", en: "Assigned" },
  "on-the-way": { ko: "운행 중", en: "On the way" },
  disinfecting: { ko: "소독 중", en: "Disinfecting" },
} as const satisfies Record<string, Sentence>;
export type VehicleStateWord = keyof typeof VEHICLE_STATE;

export const TRANSFER_STATE = {
  requested: { ko: "배정 대기", en: "To be assigned" },
  "awaiting-bed": { ko: "병상 확인 중", en: "Awaiting a bed" },
  "bed-held": { ko: "병상 확보", en: "Bed held" },
  dispatched: { ko: "출발", en: "Dispatched" },
  "picked-up": { ko: "탑승", en: "Picked up" },
  "handed-over": { ko: "인계 완료", en: "Handed over" },
  cancelled: { ko: "취소", en: "Cancelled" },
} as const satisfies Record<string, Sentence>;
export type TransferStateWord = keyof typeof TRANSFER_STATE;

export const BED_STATE = {
  free: { ko: "빈 병상", en: "Free" },
  held: { ko: "확보", en: "Held" },
  occupied: { ko: "사용 중", en: "Occupied" },
} as const satisfies Record<string, Sentence>;
export type BedStateWord = keyof typeof BED_STATE;

export const ISOLATION_STATE = {
  arrived: { ko: "도착", en: "Arrived" },
  isolated: { ko: "격리 중", en: "In isolation" },
  released: { ko: "격리 해제", en: "Released" },
  "in-hospital": { ko: "병원 입원", en: "In hospital" },
  cancelled: { ko: "취소", en: "Cancelled" },
} as const satisfies Record<string, Sentence>;
export type IsolationStateWord = keyof typeof ISOLATION_STATE;

export const CERTIFICATE_STATE = {
  valid: { ko: "유효", en: "Valid" },
  expired: { ko: "기간 만료", en: "Expired" },
  revoked: { ko: "효력 취소", en: "Revoked" },
} as const satisfies Record<string, Sentence>;
export type CertificateStateWord = keyof typeof CERTIFICATE_STATE;

export const MESSAGE_STATE = {
  waiting: { ko: "발송 대기", en: "To be sent" },
  delivered: { ko: "발송 완료", en: "Delivered" },
  failed: { ko: "발송 실패", en: "Failed" },
} as const satisfies Record<string, Sentence>;
export type MessageStateWord = keyof typeof MESSAGE_STATE;
