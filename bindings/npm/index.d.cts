// index.d.cts - the types of index.cjs. SPDX-License-Identifier: MIT
import httpstatus = require('./httpstatus.cjs');

/** The interface of the package "statuses". */
interface Statuses {
    /** The phrase of a code. @throws Error for an unknown one */
    (code: number): string;
    /** The code of a phrase, or the phrase of a code that is written in digits. @throws Error for an unknown one */
    (message: string): number | string;
    message: Record<number, string | undefined>;
    /** By phrase, in lower case. */
    code: Record<string, number | undefined>;
    codes: number[];
    redirect: Record<number, true | undefined>;
    empty: Record<number, true | undefined>;
    retry: Record<number, true | undefined>;
}

declare const status: Statuses & typeof httpstatus;
declare namespace status {
    type Code = httpstatus.Code;
    type Field = httpstatus.Field;
    type Name = httpstatus.Name;
    type Owner = httpstatus.Owner;
    type Role = httpstatus.Role;
    type Status = httpstatus.Status;
    type Trait = httpstatus.Trait;
}
export = status;
