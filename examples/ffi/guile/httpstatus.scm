;;; httpstatus.scm - libhttpstatus for Guile. SPDX-License-Identifier: MIT
;;;
;;; The functions of the library under their own names. What is unknown is #f. A number that no int holds is an out-of-range
;;; error, as ever in Guile. A status, one meaning of one code, is eq? to itself.

(define-module (httpstatus)
  #:use-module (rnrs bytevectors)
  #:use-module (srfi srfi-1)
  #:use-module (srfi srfi-9)
  #:use-module (system foreign)
  #:use-module (system foreign-library)
  #:export (httpstatus-from-code httpstatus-from-owner httpstatus-from-name httpstatus-from-line
            httpstatus-treat-as httpstatus-all httpstatus-meanings
            httpstatus? httpstatus-code httpstatus-name httpstatus-phrase httpstatus-line httpstatus-description
            httpstatus-owner httpstatus-reference httpstatus-url httpstatus-aliases httpstatus-users httpstatus-fields
            httpstatus-traits httpstatus-has? httpstatus-advice httpstatus-related
            httpstatus-field? httpstatus-field-name httpstatus-field-level httpstatus-field-condition
            httpstatus-reason httpstatus-code-traits httpstatus-class httpstatus-class-name
            httpstatus-parse httpstatus-format))

(define library
  (catch 'misc-error
    (lambda () (load-foreign-library "libhttpstatus.so.1"))
    (lambda (key who message arguments . _)
      (error (string-append (apply simple-format #f message arguments) "; on Debian: apt install libhttpstatus1")))))

(define-wrapped-pointer-type <httpstatus> httpstatus? wrap unwrap
  (lambda (status port)
    (simple-format port "#<httpstatus ~A (~A)>" (httpstatus-line status) (httpstatus-owner status))))

;;; ---- Between Scheme and C: a kind of value is its type and what makes a value of the other side of it

(define (unless-null convert)
  (lambda (pointer) (and (not (null-pointer? pointer)) (convert pointer))))

;; A NUL would end it. In its place a line feed is refused just the same.
(define (c-string text)
  (if text
      (string->pointer (string-map (lambda (char) (if (char=? char #\nul) #\newline char)) text) "UTF-8")
      %null-pointer))

;; 0, which is true, is no code.
(define (non-zero number)
  (and (not (zero? number)) number))

(define integer (list int identity identity))
(define code-or-none (list int identity non-zero))
(define size (list size_t identity identity))
(define bytes (list '* bytevector->pointer #f))
(define text (list '* c-string (unless-null (lambda (pointer) (pointer->string pointer -1 "UTF-8")))))
(define status (list '* unwrap (unless-null wrap)))

(define (c-function name result . parameters)
  (let ((call (foreign-library-function library (string-append "httpstatus_" name)
                                        #:return-type (first result) #:arg-types (map first parameters)))
        (to-scheme (third result))
        (to-c (map second parameters)))
    (lambda arguments
      (to-scheme (apply call (map (lambda (convert argument) (convert argument)) to-c arguments))))))

;; With the string's bytes and how many they are, for functions that count.
(define (counted function)
  (lambda (string . others)
    (let ((bytes (string->utf8 string)))
      (apply function bytes (bytevector-length bytes) others))))

(define (list-of item)
  (lambda (status)
    (let collect ((index 0))
      (let ((value (item status index)))
        (if value (cons value (collect (1+ index))) '())))))

;;; ---- Find

(define httpstatus-from-code (c-function "from_code" status integer))
(define httpstatus-from-owner (counted (c-function "from_owner_n" status bytes size integer)))
(define httpstatus-from-name (counted (c-function "from_name_n" status bytes size)))
(define (httpstatus-from-line line) (httpstatus-from-code (or (httpstatus-parse line) 0)))

;; The registered status that a recipient treats a code as, known or not; never #f.
(define httpstatus-treat-as (c-function "treat_as" status integer))

;;; ---- Walk

(define httpstatus-count (c-function "count" integer))
(define httpstatus-at (c-function "at" status integer))
(define httpstatus-next-meaning (c-function "next_meaning" status status))

;; All statuses, by code and then preferred meaning first.
(define (httpstatus-all)
  (list-tabulate (httpstatus-count) httpstatus-at))

;; All of a code, the preferred one first.
(define (httpstatus-meanings code)
  (unfold not identity httpstatus-next-meaning (httpstatus-from-code code)))

;;; ---- Read

(define httpstatus-code (c-function "code" integer status))
(define httpstatus-name (c-function "name" text status))
(define httpstatus-phrase (c-function "phrase" text status))
(define httpstatus-line (c-function "line" text status))
(define httpstatus-description (c-function "description" text status))
(define httpstatus-owner (c-function "owner" text status))
(define httpstatus-reference (c-function "reference" text status))
(define httpstatus-url (c-function "url" text status))
(define httpstatus-aliases (list-of (c-function "alias" text status integer)))
(define httpstatus-users (list-of (c-function "user" text status integer)))

;; A header field that the sender must, should, may or must not send. The level is "MUST NOT" or the
;; like; the condition is #f if the level always holds.
(define-record-type <httpstatus-field>
  (make-field name level condition)
  httpstatus-field?
  (name httpstatus-field-name)
  (level httpstatus-field-level)
  (condition httpstatus-field-condition))

;; A name can be there twice, with other levels and conditions.
(define httpstatus-fields
  (let ((name-of (c-function "field" text status integer))
        (level-of (c-function "field_level" integer status integer))
        (level-name (c-function "level_name" text integer))
        (condition-of (c-function "field_condition" text status integer)))
    (list-of (lambda (status index)
               (and=> (name-of status index)
                      (lambda (name)
                        (make-field name (level-name (level-of status index)) (condition-of status index))))))))

;; ((registered . 1) (temporary . 2) ...)
(define traits
  (let ((trait-name (c-function "trait_name" text integer)))
    (unfold (lambda (bit) (not (trait-name bit)))
            (lambda (bit) (cons (string->symbol (trait-name bit)) bit))
            (lambda (bit) (ash bit 1))
            1)))

(define trait-symbols
  (list int #f
        (lambda (bits)
          (filter-map (lambda (trait) (and (logtest bits (cdr trait)) (car trait))) traits))))

;; The symbols of what holds for the status: (registered cacheable).
(define httpstatus-traits (c-function "traits" trait-symbols status))
(define (httpstatus-has? status trait) (and (memq trait (httpstatus-traits status)) #t))

(define roles '((server . 1) (client . 2) (operator . 3)))
(define role (list int (lambda (symbol) (or (assq-ref roles symbol) 0)) #f))

;; What to do about it, for the author of a server or client, or an operator:
;; (httpstatus-advice status 'client).
(define httpstatus-advice (c-function "advice" text status role))

;; The statuses that are often confused with it.
(define httpstatus-related (list-of (c-function "related" status status integer)))

;;; ---- By number alone, and the wire

(define httpstatus-reason (c-function "reason" text integer))

;; The traits of a received code, known or not: symbols, as httpstatus-traits returns them.
(define httpstatus-code-traits (c-function "code_traits" trait-symbols integer))

(define httpstatus-class (c-function "class" code-or-none integer))
(define httpstatus-class-name (c-function "class_name" text integer))
(define httpstatus-parse (counted (c-function "parse" code-or-none bytes size)))

;; A status line without CR LF; #f if a phrase or version would break it, or the code is not 100 to 999.
(define httpstatus-format
  (let ((write-line (c-function "format" integer (list '* identity #f) size text integer text)))
    (lambda* (code #:optional phrase (version "HTTP/1.1"))
      (let ((length (write-line %null-pointer 0 version code phrase)))
        (and (>= length 0)
             (let ((line (make-bytevector (1+ length))))
               (write-line (bytevector->pointer line) (1+ length) version code phrase)
               (pointer->string (bytevector->pointer line) length "UTF-8")))))))
