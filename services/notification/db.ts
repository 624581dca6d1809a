import { adapterOf, lazily } from "@/platform/database";
import { type Prisma, PrismaClient } from "@/prisma/notification/client/client";

export type Tx = Prisma.TransactionClient;

export const db = lazily(() => new PrismaClient({ adapter: adapterOf("notification") }));
