import { cancelApplication } from "@/services/health-center";
import { admit, listFacilities, listIsolations, release } from "@/services/quarantine";
import { recordResult } from "@/services/test-site";
import { assign, depart, handOver, listTransfers, pickUp } from "@/services/transfer-center";
import { until } from "./until";
import { apply, collect, DISPATCHER, done, entryOf, NURSE, OFFICER, result, seenBy } from "./world";

export type Case = Awaited<ReturnType<typeof apply>>;

/** Four people, each with news on its way: to the list, a certificate, a bed, a cancellation. */
export interface Four {
  readonly waiting: Case;
  readonly negative: Case;
  readonly positive: Case;
  readonly leaving: Case;
}

interface Means {
  readonly facilityId: string;
  readonly vehicleId: string | undefined;
  /** Brings news to its readers, or leaves that to others. */
  settle(): Promise<void>;
}

const transferOf = async ({ applicationId }: Case) =>
  done(await listTransfers({}, DISPATCHER)).find((one) => one.applicationId === applicationId);

/** Leaves everybody's last news unpublished. Needs to be alone with the outboxes. */
export async function setOut({ facilityId, vehicleId, settle }: Means): Promise<Four> {
  const [negative, positive, leaving] = await Promise.all([apply(), apply(), apply()]);
  await settle();
  await result(positive.applicationId, "positive");
  await settle();
  const transferId = (await transferOf(positive))?.transferId;
  const specimenId = await collect(negative.applicationId);
  await settle();

  done(await assign({ transferId, facilityId, vehicleId }, DISPATCHER));
  done(await recordResult({ specimenId, outcome: "negative" }, NURSE));
  done(await cancelApplication({ applicationId: leaving.applicationId }, leaving.citizen));
  return { waiting: await apply(), negative, positive, leaving };
}

/** Accompanies everybody to their end, each step as soon as the portal is ready for it. */
export async function seeThrough(
  { waiting, negative, positive, leaving }: Four,
  { settle }: Means,
): Promise<void> {
  const ready = async <T>(what: string, ask: () => Promise<T>) => {
    await settle();
    return until(what, ask);
  };
  const isSeen = (one: Case, status: string) =>
    ready(`${status} seen`, async () => {
      const seen = (await seenBy(one)).status;
      if (seen !== status) throw new Error(`is ${seen}`);
      return true;
    });

  await ready("on the list", () => entryOf(waiting.applicationId));
  await result(waiting.applicationId, "negative");

  const held = await ready("a bed", async () => {
    const transfer = await transferOf(positive);
    return transfer?.state === "bed-held" && transfer;
  });
  const { transferId } = held;
  done(await depart({ transferId }, DISPATCHER));
  done(await pickUp({ transferId }, DISPATCHER));
  done(await handOver({ transferId }, DISPATCHER));
  const { isolationId } = await ready("the arrival", async () =>
    done(await listIsolations({}, OFFICER)).find((one) => one.transferId === transferId),
  );
  const beds = done(await listFacilities({}, OFFICER)).flatMap((facility) => facility.beds);
  const bedId = beds.find(({ state }) => state === "free")?.bedId;
  done(await admit({ isolationId, bedId }, OFFICER));
  await isSeen(positive, "isolated");
  done(await release({ isolationId, reason: "격리 해제" }, OFFICER));

  await isSeen(leaving, "cancelled");
  await isSeen(negative, "certified");
  await isSeen(waiting, "certified");
  await isSeen(positive, "released");
}
