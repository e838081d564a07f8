;;; httpstatus.scm - libhttpstatus for Guile. SPDX-License-Identifier: MIT
;;;
;;; The functions of the library under their own names. What is unknown is #f. All statuses are read once, when the module is
;;; loaded; a status, one meaning of one code, is a record that is eq? to itself.

(define-module (httpstatus)
  #:use-module (rnrs bytevectors)
  #:use-module (srfi srfi-1)
  #:use-module (srfi srfi-9)
  #:use-module (srfi srfi-9 gnu)
  #:use-module (system foreign)
  #:use-module (system foreign-library)
  #:export (httpstatus-from-code httpstatus-from-owner httpstatus-from-name httpstatus-from-line
            httpstatus-treat-as httpstatus-all httpstatus-meanings
            httpstatus? httpstatus-code httpstatus-name httpstatus-phrase httpstatus-line httpstatus-description
            httpstatus-owner httpstatus-reference httpstatus-url httpstatus-aliases httpstatus-users httpstatus-fields
            httpstatus-traits httpstatus-advices httpstatus-related-codes
            httpstatus-has? httpstatus-advice httpstatus-related
            httpstatus-field? httpstatus-field-name httpstatus-field-level httpstatus-field-condition
            httpstatus-reason httpstatus-code-traits httpstatus-class-of httpstatus-class-name
            httpstatus-parse httpstatus-format))

(define library
  (catch 'misc-error
    (lambda () (load-foreign-library "libhttpstatus.so.1"))
    (lambda (key who message arguments . _)
      (error (string-append (apply simple-format #f message arguments) "; on Debian: apt install libhttpstatus1")))))

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

(define (c-int number)
  (if (and (exact-integer? number) (<= (- (expt 2 31)) number (1- (expt 2 31)))) number 0))

(define integer (list int c-int identity))
(define code-or-none (list int identity non-zero))
(define size (list size_t identity identity))
(define bytes (list '* bytevector->pointer #f))
(define text (list '* c-string (unless-null (lambda (pointer) (pointer->string pointer -1 "UTF-8")))))
(define handle (list '* identity (unless-null identity)))

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
  (lambda arguments
    (let collect ((index 0))
      (let ((value (apply item (append arguments (list index)))))
        (if value (cons value (collect (1+ index))) '())))))

;;; ---- Statuses

;; A header field that the sender must, should, may or must not send. The level is "MUST NOT" or the
;; like; the condition is #f if the level always holds.
(define-record-type <httpstatus-field>
  (make-field name level condition)
  httpstatus-field?
  (name httpstatus-field-name)
  (level httpstatus-field-level)
  (condition httpstatus-field-condition))

;; A name can be there twice among the fields, with other levels and conditions. The traits are the symbols of what holds for the
;; status: (registered cacheable). The advices are an alist, by role.
(define-record-type <httpstatus>
  (make-status code name phrase line description owner reference url aliases users fields traits advices related-codes)
  httpstatus?
  (code httpstatus-code)
  (name httpstatus-name)
  (phrase httpstatus-phrase)
  (line httpstatus-line)
  (description httpstatus-description)
  (owner httpstatus-owner)
  (reference httpstatus-reference)
  (url httpstatus-url)
  (aliases httpstatus-aliases)
  (users httpstatus-users)
  (fields httpstatus-fields)
  (traits httpstatus-traits)
  (advices httpstatus-advices)
  (related-codes httpstatus-related-codes))

(set-record-type-printer! <httpstatus>
  (lambda (status port)
    (simple-format port "#<httpstatus ~A (~A)>" (httpstatus-line status) (httpstatus-owner status))))

(define (httpstatus-has? status trait) (and (memq trait (httpstatus-traits status)) #t))

;; What to do about it, for the author of a server or client, or an operator:
;; (httpstatus-advice status 'client).
(define (httpstatus-advice status role) (assq-ref (httpstatus-advices status) role))

;; The statuses that are often confused with it.
(define (httpstatus-related status) (map httpstatus-from-code (httpstatus-related-codes status)))

;;; ---- Read all

(define read-fields
  (let ((name-of (c-function "field" text handle integer))
        (level-of (c-function "field_level" integer handle integer))
        (level-name (c-function "level_name" text integer))
        (condition-of (c-function "field_condition" text handle integer)))
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

(define read-advices
  (let ((advice (c-function "advice" text handle integer)))
    (lambda (status)
      (filter-map (lambda (role number) (and=> (advice status number) (lambda (text) (cons role text))))
                  '(server client operator)
                  '(1 2 3)))))

(define read-status
  (let* ((code (c-function "code" integer handle))
         (related (list-of (c-function "related" handle handle integer)))
         (readers (append (list code)
                          (map (lambda (name) (c-function name text handle))
                               '("name" "phrase" "line" "description" "owner" "reference" "url"))
                          (list (list-of (c-function "alias" text handle integer))
                                (list-of (c-function "user" text handle integer))
                                read-fields
                                (c-function "traits" trait-symbols handle)
                                read-advices
                                (lambda (status) (map code (related status)))))))
    (lambda (status)
      (apply make-status (map (lambda (read) (read status)) readers)))))

(define handles ((list-of (c-function "at" handle integer))))
(define statuses (map read-status handles))
(define by-address (make-hash-table))
(define by-code (make-hash-table)) ; the preferred meaning first

(for-each (lambda (handle status)
            (hashv-set! by-address (pointer-address handle) status))
          handles statuses)
(for-each (lambda (status)
            (let ((code (httpstatus-code status)))
              (hashv-set! by-code code (cons status (hashv-ref by-code code '())))))
          (reverse statuses))

(define status
  (list '* #f (unless-null (lambda (pointer) (hashv-ref by-address (pointer-address pointer))))))

;;; ---- Find

;; All of a code, the preferred one first.
(define (httpstatus-meanings code) (hashv-ref by-code code '()))

(define (httpstatus-from-code code)
  (let ((meanings (httpstatus-meanings code)))
    (and (pair? meanings) (car meanings))))

(define httpstatus-from-owner (counted (c-function "from_owner_n" status bytes size integer)))
(define httpstatus-from-name (counted (c-function "from_name_n" status bytes size)))
(define (httpstatus-from-line line) (httpstatus-from-code (httpstatus-parse line)))

;; The registered status that a recipient treats a code as, known or not; never #f.
(define httpstatus-treat-as (c-function "treat_as" status integer))

;; All statuses, by code and then preferred meaning first.
(define (httpstatus-all) statuses)

;;; ---- By number alone, and the wire

(define (httpstatus-reason code) (and=> (httpstatus-from-code code) httpstatus-phrase))

;; The traits of a received code, known or not: symbols, as httpstatus-traits returns them.
(define httpstatus-code-traits (c-function "code_traits" trait-symbols integer))

;; 1 to 5; the name of 4 is "Client Error".
(define httpstatus-class-of (c-function "class" code-or-none integer))
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
