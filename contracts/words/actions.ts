import type { Action } from "../access";
import { plain, type Sentence } from "./sentence";

/** Told by the trail, though anybody may do it and the policy need not say so. */
type Unasked = "identity.sign-in" | "identity.sign-out";

/** What was done, as the audit trail tells it: every action of the policy has its words. */
export const ACTION = {
  "identity.sign-up": { ko: "회원가입", en: "Signed up" },
  "identity.sign-in": { ko: "로그인", en: "Signed in" },
  "identity.sign-out": { ko: "로그아웃", en: "Signed out" },
  "identity.view-self": { ko: "내 정보 조회", en: "Looked at own details" },
  "identity.add-dependant": { ko: "피보호자 등록", en: "Added a dependant" },
  "identity.view-dependants": { ko: "피보호자 조회", en: "Looked at own dependants" },
  "identity.read-names": { ko: "성명 열람", en: "Read a name" },
  "identity.enter-passport-name": { ko: "여권 로마자 성명 입력", en: "Entered a passport name" },
  "identity.confirm-passport-name": {
    ko: "여권 로마자 성명 확인",
    en: "Confirmed a passport name",
  },
  "identity.correct-person": { ko: "인적 사항 정정", en: "Corrected a person's details" },
  "identity.list-people": { ko: "사용자 목록 열람", en: "Read the list of people" },
  "identity.add-staff": { ko: "직원 등록", en: "Added staff" },
  "identity.dismiss": { ko: "계정 해지", en: "Dismissed an account" },
  "identity.view-audit": { ko: "감사 기록 열람", en: "Read the audit trail" },

  "health-center.submit-application": { ko: "검사 신청", en: "Applied for a test" },
  "health-center.cancel-application": { ko: "신청 취소", en: "Cancelled an application" },
  "health-center.expire-application": { ko: "신청 만료", en: "Expired an application" },
  "health-center.follow-test": { ko: "검사 경과 반영", en: "Followed a test" },
  "health-center.follow-isolation": { ko: "격리 경과 반영", en: "Followed an isolation" },
  "health-center.list-applications": { ko: "신청 목록 열람", en: "Read the applications" },
  "health-center.view-application": { ko: "신청 열람", en: "Read an application" },
  "health-center.list-open-cases": { ko: "진행 사례 열람", en: "Read the open cases" },
  "health-center.list-certificates": { ko: "증명서 목록 열람", en: "Read the certificates" },
  "health-center.view-certificate": { ko: "증명서 열람", en: "Read a certificate" },
  "health-center.request-correction": { ko: "정정 신청", en: "Asked for a correction" },
  "health-center.decide-correction": { ko: "정정 결정", en: "Decided a correction" },
  "health-center.view-correction": { ko: "정정 요청 열람", en: "Read a request to correct" },
  "health-center.list-corrections": { ko: "정정 신청 열람", en: "Read the corrections" },
  "health-center.view-own-corrections": {
    ko: "내 정정 신청 조회",
    en: "Looked at own corrections",
  },
  "health-center.sign-certificate": { ko: "증명서 서명", en: "Signed a certificate" },
  "health-center.view-codes": { ko: "증명서 코드 열람", en: "Read a certificate's codes" },
  "health-center.verify-certificate": { ko: "증명서 진위 확인", en: "Verified a certificate" },

  "test-site.list-sites": { ko: "검사소 목록 조회", en: "Looked at the test sites" },
  "test-site.set-state": { ko: "검사소 운영 상태 변경", en: "Changed a site's state" },
  "test-site.add-site": { ko: "검사소 등록", en: "Added a test site" },
  "test-site.join-waiting-list": { ko: "대기 등록", en: "Put on the waiting list" },
  "test-site.leave-waiting-list": { ko: "대기 취소", en: "Taken off the waiting list" },
  "test-site.view-waiting-list": { ko: "대기 명단 열람", en: "Read the waiting list" },
  "test-site.call": { ko: "호출", en: "Called" },
  "test-site.mark-no-show": { ko: "부재 처리", en: "Marked a no-show" },
  "test-site.collect-specimen": { ko: "검체 채취", en: "Collected a specimen" },
  "test-site.view-specimen": { ko: "검체 열람", en: "Read a specimen" },
  "test-site.record-result": { ko: "결과 기록", en: "Recorded a result" },
  "test-site.confirm-result": { ko: "양성 확인", en: "Confirmed a positive" },
  "test-site.correct-result": { ko: "결과 정정", en: "Corrected a result" },
  "test-site.reject-specimen": { ko: "검체 부적합 처리", en: "Rejected a specimen" },

  "transfer-center.receive-request": { ko: "이송 요청 접수", en: "Received a request" },
  "transfer-center.follow-bed": { ko: "병상 답변 반영", en: "Followed a bed" },
  "transfer-center.list-transfers": { ko: "이송 열람", en: "Read the transfers" },
  "transfer-center.list-vehicles": { ko: "차량 열람", en: "Read the vehicles" },
  "transfer-center.add-vehicle": { ko: "차량 등록", en: "Added a vehicle" },
  "transfer-center.assign": { ko: "이송 배정", en: "Assigned a transfer" },
  "transfer-center.depart": { ko: "이송 출발", en: "Recorded a departure" },
  "transfer-center.pick-up": { ko: "탑승 확인", en: "Recorded a pick-up" },
  "transfer-center.hand-over": { ko: "인계", en: "Handed over" },
  "transfer-center.fail": { ko: "이송 실패 기록", en: "Recorded a failed transfer" },
  "transfer-center.ready-vehicle": { ko: "차량 소독 완료", en: "Made a vehicle ready" },

  "quarantine.list-facilities": { ko: "격리소 열람", en: "Read the facilities" },
  "quarantine.add-facility": { ko: "격리소 등록", en: "Added a facility" },
  "quarantine.hold-bed": { ko: "병상 확보", en: "Held a bed" },
  "quarantine.follow-transfer": { ko: "이송 경과 반영", en: "Followed a transfer" },
  "quarantine.list-isolations": { ko: "격리 목록 열람", en: "Read the isolations" },
  "quarantine.view-isolation": { ko: "격리 열람", en: "Read an isolation" },
  "quarantine.admit": { ko: "입소", en: "Admitted" },
  "quarantine.record-daily-check": { ko: "일일 점검 기록", en: "Recorded a daily check" },
  "quarantine.change-end": { ko: "격리 종료일 변경", en: "Changed an isolation's end" },
  "quarantine.release": { ko: "격리 해제", en: "Released" },
  "quarantine.move-to-hospital": { ko: "병원 이송", en: "Moved to a hospital" },

  "citizen-view.view-own": { ko: "내 현황 조회", en: "Looked at own status" },
  "notification.keep-contact": { ko: "연락처 보관", en: "Kept a contact" },
  "notification.view-mailbox": { ko: "알림함 조회", en: "Looked at own messages" },
  "notification.view-failures": { ko: "발송 실패 열람", en: "Read the failed messages" },
  "notification.send": { ko: "알림 발송", en: "Sent a message" },

  "operations.view-events": { ko: "이벤트 열람", en: "Read the events" },
  "operations.redrive": { ko: "실패 이벤트 다시 처리", en: "Asked for a dead letter again" },
} as const satisfies Record<Action | Unasked, Sentence>;

/** A trail outlives the policy: what is no longer an action is shown by its name. */
export const actionName = (action: string): Sentence =>
  Object.hasOwn(ACTION, action) ? ACTION[action as keyof typeof ACTION] : plain(action);
