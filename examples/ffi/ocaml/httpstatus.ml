(* SPDX-License-Identifier: MIT *)

open Ctypes

let load () =
  try Dl.dlopen ~filename:"libhttpstatus.so.1" ~flags:[ Dl.RTLD_NOW ]
  with Dl.DL_error _ -> failwith "libhttpstatus.so.1 cannot be loaded; on Debian: apt install libhttpstatus1"

(* At the start of the program, where nobody could catch an exception: the first call raises it. Not lazy, because two threads
   cannot force one lazy value. *)
let library = try Ok (load ()) with Failure _ as missing -> Error missing

(* ctypes cuts an int down to C's. What does not fit becomes 0, which no code is. *)
let number = view int ~read:Fun.id ~write:(fun n -> if Int32.(to_int (of_int n)) = n then n else 0)

(* NULL is None for a handle, as it is for string_opt. *)
let handle = ptr_opt void

let c name signature =
  match library with
  | Ok library -> Foreign.foreign ~from:library ("httpstatus_" ^ name) signature
  | Error missing -> fun _ -> raise missing

(* An ocaml_string is the bytes themselves, with their length beside; a string is a copy that ends at its first NUL. *)
let c_from_owner_n = c "from_owner_n" (ocaml_string @-> size_t @-> number @-> returning handle)
let c_from_name_n = c "from_name_n" (ocaml_string @-> size_t @-> returning handle)
let c_treat_as = c "treat_as" (number @-> returning handle)
let c_at = c "at" (int @-> returning handle)
let c_code = c "code" (handle @-> returning int)
let c_traits = c "traits" (handle @-> returning int)
let c_trait_name = c "trait_name" (int @-> returning string_opt)
let c_advice = c "advice" (handle @-> int @-> returning string_opt)
let c_related = c "related" (handle @-> int @-> returning handle)
let c_level_name = c "level_name" (int @-> returning string)
let c_code_traits = c "code_traits" (number @-> returning int)
let c_class = c "class" (number @-> returning int)
let c_class_name = c "class_name" (number @-> returning string_opt)
let c_parse = c "parse" (ocaml_string @-> size_t @-> returning int)
let c_format = c "format" (ptr char @-> size_t @-> string @-> number @-> string_opt @-> returning int)
let text name = c name (handle @-> returning string)
let item name = c name (handle @-> int @-> returning string_opt)

type field = { name : string; level : string; condition : string option }

type t = {
  code : int;
  name : string;
  phrase : string;
  line : string;
  description : string;
  owner : string;
  reference : string;
  url : string;
  aliases : string list;
  users : string list;
  fields : field list;
  traits : string list;
  advices : (string * string) list;
  related_codes : int list;
}

(* get first, get (next first), ... until None *)
let until_none get first next = Seq.unfold (fun at -> Option.map (fun it -> ((at, it), next at)) (get at)) first
let items get = List.of_seq (Seq.map snd (until_none get 0 succ))
let trait_names bits =
  List.of_seq (until_none c_trait_name 1 (fun trait -> trait lsl 1))
  |> List.filter (fun (bit, _) -> bits land bit <> 0)
  |> List.map snd

let fields =
  let field = item "field" and condition = item "field_condition" in
  let level = c "field_level" (handle @-> int @-> returning int) in
  fun handle ->
    let read (index, name) = { name; level = c_level_name (level handle index); condition = condition handle index } in
    List.of_seq (Seq.map read (until_none (field handle) 0 succ))

let roles = [ ("server", 1); ("client", 2); ("operator", 3) ]

let advices handle =
  List.filter_map (fun (role, number) -> Option.map (fun text -> (role, text)) (c_advice handle number)) roles

let read =
  let name = text "name" and phrase = text "phrase" and line = text "line" and description = text "description" in
  let owner = text "owner" and reference = text "reference" and url = text "url" in
  let alias = item "alias" and user = item "user" in
  fun handle ->
    {
      code = c_code handle;
      name = name handle;
      phrase = phrase handle;
      line = line handle;
      description = description handle;
      owner = owner handle;
      reference = reference handle;
      url = url handle;
      aliases = items (alias handle);
      users = items (user handle);
      fields = fields handle;
      traits = trait_names (c_traits handle);
      advices = advices handle;
      related_codes = List.map (fun it -> c_code (Some it)) (items (c_related handle));
    }

(* Read once, by whoever is first; the tables do not change any more when the others see them. *)
type tables = { all : t list; by_handle : (nativeint, t) Hashtbl.t; by_code : (int, t list) Hashtbl.t }

let address = function None -> 0n | Some pointer -> raw_address_of_ptr pointer

let read_tables () =
  let handles = List.map Option.some (items c_at) in
  let all = List.map read handles in
  let tables = { all; by_handle = Hashtbl.create 512; by_code = Hashtbl.create 512 } in
  let meanings code = Option.value (Hashtbl.find_opt tables.by_code code) ~default:[] in
  List.iter2 (fun handle status -> Hashtbl.replace tables.by_handle (address handle) status) handles all;
  List.iter (fun status -> Hashtbl.replace tables.by_code status.code (status :: meanings status.code)) (List.rev all);
  tables

let tables = match library with Ok _ -> Ok (read_tables ()) | Error missing -> Error missing
let known () = match tables with Ok tables -> tables | Error missing -> raise missing
let found handle = Hashtbl.find_opt (known ()).by_handle (address handle)
let some_code code = if code = 0 then None else Some code
let without_nul text = if String.contains text '\000' then None else Some text
let counted f text = f (ocaml_string_start text) (Unsigned.Size_t.of_int (String.length text))

let meanings code = Option.value (Hashtbl.find_opt (known ()).by_code code) ~default:[]
let from_code code = match meanings code with [] -> None | preferred :: _ -> Some preferred
let from_name name = found (counted c_from_name_n name)
let from_owner owner code = found (counted c_from_owner_n owner code)
let parse line = some_code (counted c_parse line)
let from_line line = Option.bind (parse line) from_code
let treat_as code = Option.get (found (c_treat_as code))
let code_traits code = trait_names (c_code_traits code)
let has status trait = List.mem trait status.traits
let advice status role = List.assoc_opt role status.advices
let related status = List.filter_map from_code status.related_codes
let all () = (known ()).all
let reason code = match meanings code with [] -> None | preferred :: _ -> Some preferred.phrase
let class_of code = some_code (c_class code)
let class_name = c_class_name

let format ?(version = "") ?phrase code =
  let write buffer size = c_format buffer (Unsigned.Size_t.of_int size) version code phrase in
  let checked = String.concat "" (version :: Option.to_list phrase) in
  let length = if without_nul checked = None then -1 else write (from_voidp char null) 0 in
  if length < 0 then None
  else
    let line = allocate_n char ~count:(length + 1) in
    ignore (write line (length + 1));
    Some (string_from_ptr line ~length)
