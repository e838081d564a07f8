;;;; httpstatus.lisp - libhttpstatus for Common Lisp (SBCL). SPDX-License-Identifier: MIT

(defpackage httpstatus
  (:use :common-lisp :sb-alien :sb-sys)
  (:shadow #:class-name #:class-of #:format)
  (:export #:status #:from-code #:from-owner #:from-name #:from-line #:treat-as #:all #:meanings
           #:code #:name #:phrase #:line #:description #:owner #:reference #:url #:aliases #:users #:fields #:traits #:advices
           #:related-codes #:has #:advice #:related
           #:field #:field-name #:field-level #:field-condition
           #:reason #:code-traits #:class-of #:class-name #:parse #:format)
  (:documentation "The reference for HTTP status codes. What is unknown is NIL.

All meanings are read once, when the file is loaded. A status is EQ to itself; PRINC prints its line, and what PRINT prints
while *PRINT-READABLY* is true can be read again."))

(in-package :httpstatus)

(handler-case (load-shared-object "libhttpstatus.so.1")
  (error (failure)
    (error "~a; on Debian: apt install libhttpstatus1"
           (string-right-trim "." (substitute #\Space #\Newline (princ-to-string failure))))))

;;; ---- Between Lisp and C

(define-alien-type text (c-string :external-format :utf-8))
(define-alien-type handle system-area-pointer)
(define-alien-type bytes system-area-pointer)

(defmacro call (function result &rest arguments)
  "(call \"code\" int (handle status)): each argument after its type."
  `(alien-funcall (extern-alien ,(concatenate 'string "httpstatus_" function) (function ,result ,@(mapcar #'first arguments)))
                  ,@(mapcar #'second arguments)))

(defmacro call-counted (function result string &rest arguments)
  "With the bytes of a string and how many they are, before the arguments."
  `(let ((octets (sb-ext:string-to-octets ,string :external-format :utf-8)))
     (with-pinned-objects (octets)
       (call ,function ,result (bytes (vector-sap octets)) (size-t (length octets)) ,@arguments))))

(defun c-text (text)
  "A NUL would end it. In its place a line feed is refused just the same."
  (and text (substitute #\Newline (code-char 0) text)))

(defun c-int (number)
  "0 is no code."
  (if (typep number '(signed-byte 32)) number 0))

(defun non-zero (number)
  "0, which is true, is no code."
  (and (/= number 0) number))

(defmacro list-of (item)
  "All that an expression with INDEX gives until it is NIL or a null pointer."
  `(loop for index from 0 for item = ,item
         until (or (null item) (and (system-area-pointer-p item) (= (sap-int item) 0)))
         collect item))

;;; ---- Statuses

(defun missing (slot)
  (error "a status has a ~(~a~)" slot))

(defstruct (field (:copier nil) (:predicate nil))
  "A header field that the sender must, should, may or must not send. LEVEL is \"MUST NOT\" or the
like; it always holds if CONDITION is NIL."
  (name (missing 'name) :type string :read-only t)
  (level (missing 'level) :type string :read-only t)
  (condition nil :type (or null string) :read-only t))

(defstruct (status (:conc-name nil) (:copier nil) (:predicate nil))
  "One meaning of one code."
  (code (missing 'code) :type fixnum :read-only t)
  (name (missing 'name) :type string :read-only t)
  (phrase (missing 'phrase) :type string :read-only t)
  (line (missing 'line) :type string :read-only t)
  (description (missing 'description) :type string :read-only t)
  (owner (missing 'owner) :type string :read-only t)
  (reference (missing 'reference) :type string :read-only t)
  (url (missing 'url) :type string :read-only t)
  (aliases () :type list :read-only t)
  (users () :type list :read-only t)
  (fields () :type list :read-only t) ; a name can be there twice, with other levels and conditions
  (traits () :type list :read-only t) ; the keywords of what holds for it: (:registered :cacheable)
  (advices () :type list :read-only t) ; (:client "..." :operator "...")
  (related-codes () :type list :read-only t))

(defmethod print-object ((status status) stream)
  (cond (*print-readably* (call-next-method))
        (*print-escape* (print-unreadable-object (status stream :type t)
                          (cl:format stream "~a (~a)" (line status) (owner status))))
        (t (write-string (line status) stream))))

(defmethod make-load-form ((status status) &optional environment)
  (make-load-form-saving-slots status :environment environment))

(defmethod make-load-form ((field field) &optional environment)
  (make-load-form-saving-slots field :environment environment))

(defun has (status trait)
  (and (member trait (traits status)) t))

(defun advice (status role)
  "What to do about it, for the author of a :SERVER or :CLIENT, or an :OPERATOR."
  (getf (advices status) role))

(defun related (status)
  "The statuses that are often confused with it."
  (mapcar #'from-code (related-codes status)))

;;; ---- Read all

(defparameter *traits*
  (list-of (let ((name (call "trait_name" text (int (ash 1 index)))))
             (and name (intern (string-upcase (substitute #\- #\_ name)) :keyword)))))

(defun trait-keywords (bits)
  (loop for trait in *traits* for bit from 0 when (logbitp bit bits) collect trait))

(defun read-field (c index)
  (let ((name (call "field" text (handle c) (int index))))
    (and name
         (make-field :name name
                     :level (call "level_name" text (int (call "field_level" int (handle c) (int index))))
                     :condition (call "field_condition" text (handle c) (int index))))))

(defun read-status (c)
  (make-status :code (call "code" int (handle c))
               :name (call "name" text (handle c))
               :phrase (call "phrase" text (handle c))
               :line (call "line" text (handle c))
               :description (call "description" text (handle c))
               :owner (call "owner" text (handle c))
               :reference (call "reference" text (handle c))
               :url (call "url" text (handle c))
               :aliases (list-of (call "alias" text (handle c) (int index)))
               :users (list-of (call "user" text (handle c) (int index)))
               :fields (list-of (read-field c index))
               :traits (trait-keywords (call "traits" int (handle c)))
               :advices (loop for role in '(:server :client :operator) for number from 1
                              for text = (call "advice" text (handle c) (int number))
                              when text collect role and collect text)
               :related-codes (loop for other in (list-of (call "related" handle (handle c) (int index)))
                                    collect (call "code" int (handle other)))))

(defvar *by-address* (make-hash-table) "By the address of the handle.")
(defvar *by-code* (make-hash-table) "The meanings of each code, the preferred one first.")

(unless (plusp (hash-table-count *by-address*)) ; a second load leaves them
  (dolist (handle (reverse (list-of (call "at" handle (int index)))))
    (let ((status (read-status handle)))
      (setf (gethash (sap-int handle) *by-address*) status)
      (push status (gethash (code status) *by-code*)))))

(defun found (handle)
  (values (gethash (sap-int handle) *by-address*)))

;;; ---- Find

(defun from-code (code)
  (first (gethash code *by-code*)))

(defun from-owner (owner code)
  (found (call-counted "from_owner_n" handle owner (int (c-int code)))))

(defun from-name (name)
  "By a name, a phrase or an alias, in any spelling."
  (found (call-counted "from_name_n" handle name)))

(defun from-line (line)
  (from-code (parse line)))

(defun treat-as (code)
  "The registered status that a recipient treats a code as, known or not; never NIL."
  (found (call "treat_as" handle (int (c-int code)))))

(defun all ()
  "All statuses, by code and then preferred meaning first."
  (mapcar #'found (list-of (call "at" handle (int index)))))

(defun meanings (code)
  "All of a code, the preferred one first."
  (copy-list (gethash code *by-code*)))

;;; ---- By number alone, and the wire

(defun reason (code)
  (let ((status (from-code code)))
    (and status (phrase status))))

(defun code-traits (code)
  "The traits of a received code, known or not: keywords, as TRAITS returns them."
  (trait-keywords (call "code_traits" int (int (c-int code)))))

(defun class-of (code)
  "1 to 5."
  (non-zero (call "class" int (int (c-int code)))))

(defun class-name (class)
  "\"Client Error\" for 4."
  (call "class_name" text (int (c-int class))))

(defun parse (line)
  "The code in a status line."
  (non-zero (call-counted "parse" int line)))

(defun format (code &key phrase (version "HTTP/1.1"))
  "A status line without CR LF; NIL if a phrase or version would break it, or the code is not 100 to 999."
  (flet ((write-line-to (buffer size)
           (call "format" int (bytes buffer) (size-t size) (text (c-text version)) (int (c-int code)) (text (c-text phrase)))))
    (let ((length (write-line-to (int-sap 0) 0)))
      (unless (minusp length)
        (let ((line (make-array (1+ length) :element-type '(unsigned-byte 8))))
          (with-pinned-objects (line)
            (write-line-to (vector-sap line) (1+ length)))
          (sb-ext:octets-to-string line :end length :external-format :utf-8))))))
