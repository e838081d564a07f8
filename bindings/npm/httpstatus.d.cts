// httpstatus.d.cts - the types of httpstatus.cjs; build.js adds those that list what is in the registry. SPDX-License-Identifier: MIT

export interface Field {
    readonly name: string;
    readonly level: 'MUST' | 'SHOULD' | 'MAY' | 'MUST NOT';
    /** null if the level always holds */
    readonly condition: string | null;
}

export type Role = 'server' | 'client' | 'operator';

/** One meaning of one code. */
export class Status {
    private constructor();
    readonly code: Code;
    readonly name: Name;
    readonly phrase: string;
    readonly line: string;
    readonly description: string;
    readonly owner: Owner;
    readonly reference: string;
    readonly url: string;
    readonly aliases: readonly string[];
    readonly users: readonly string[];
    /** A name can be there twice, with other levels and conditions. */
    readonly fields: readonly Field[];
    /** What holds for the status: ['registered', 'cacheable']. A trait that is absent is not its opposite. */
    readonly traits: readonly Trait[];
    readonly advices: Readonly<Record<Role, string | null>>;
    readonly relatedCodes: readonly Code[];
    readonly related: readonly Status[];
    has(trait: Trait): boolean;
    advice(role: Role): string | null;
    toString(): string;
}

/** The preferred meaning of a code. */
export function fromCode(code: Code): Status;
export function fromCode(code: number): Status | null;
/** What an owner, or one of its users, means by a code. */
export function fromOwner(owner: Owner | (string & {}), code: number): Status | null;
/** By a name, a phrase or an alias: only ASCII letters and digits count, and case does not. */
export function fromName(name: Name): Status;
export function fromName(name: string): Status | null;
export function fromLine(line: string | Uint8Array): Status | null;
/** The registered status that a recipient treats a code as, known or not. */
export function treatAs(code: number): Status;
export function statuses(): readonly Status[];
/** All meanings of a code, the preferred one first. */
export function meanings(code: number): readonly Status[];
export function reason(code: Code): string;
export function reason(code: number): string | null;
/** The traits of a received code, known or not. */
export function codeTraits(code: number): readonly Trait[];
/** 1 to 5, or null outside 100 to 599 */
export function classOf(code: number): number | null;
export function className(statusClass: number): string | null;
export function parse(line: string | Uint8Array): number | null;
/** @throws RangeError if a phrase or version would break the line, or the code is not 100 to 999 */
export function format(code: number, phrase?: string | null, version?: string | null): string;

