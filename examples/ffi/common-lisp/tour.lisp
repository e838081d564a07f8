;;;; tour.lisp - what every language here does, in Common Lisp (SBCL). SPDX-License-Identifier: MIT

;; LOAD would print the form that failed, too.
(handler-case (let ((*error-output* (make-broadcast-stream)))
                (load (merge-pathnames "httpstatus.lisp" *load-truename*)))
  (error (failure)
    (format *error-output* "~a~%" failure)
    (exit :code 1)))

(defun answer (question argument found)
  (format t "~a ~a: ~a~%" question argument (or found "none")))

(defun line-or-nil (status)
  (and status (httpstatus:line status)))

(defun phrase-or-nil (status)
  (and status (httpstatus:phrase status)))

(defun trait-name (trait)
  (substitute #\_ #\- (string-downcase trait)))

(defun join-traits (traits)
  (format nil "~{~a~^,~}" (mapcar #'trait-name traits)))

(defun answers ()
  (dolist (code '(404 471 -1))
    (answer "code" code (httpstatus:reason code)))
  (dolist (name '("Payload Too Large" "No Such Status"))
    (answer "name" name (line-or-nil (httpstatus:from-name name))))
  (dolist (line '("HTTP/1.1 522" "HTTP/1.1 5222"))
    (answer "line" line (line-or-nil (httpstatus:from-line (format nil "~a ~c~c" line #\Return #\Newline)))))
  (dolist (code '(499 404))
    (answer "nginx" code (phrase-or-nil (httpstatus:from-owner "nginx" code))))
  (answer "meanings of" 420
          (format nil "~{~a (~a)~^, ~}"
                  (loop for status in (httpstatus:meanings 420)
                        collect (httpstatus:phrase status) collect (httpstatus:owner status))))
  (dolist (code '(206 401))
    (dolist (field (httpstatus:fields (httpstatus:from-code code)))
      (answer "field of" code
              (format nil "~a ~a~@[ ~a~]" (httpstatus:field-name field) (httpstatus:field-level field)
                      (httpstatus:field-condition field)))))
  (dolist (trait '(:cacheable :redirect))
    (answer "404" (trait-name trait)
            (if (httpstatus:has (httpstatus:from-code 404) trait) "yes" "no")))
  (dolist (code '(199 299 520 999))
    (let ((traits (httpstatus:code-traits code)))
      (answer code "is treated as" (line-or-nil (httpstatus:treat-as code)))
      (answer "traits of a received" code (and traits (join-traits traits)))))
  (dolist (code '(413 520))
    (let ((status (httpstatus:from-code code)))
      (answer code "for a server" (httpstatus:advice status :server))
      (answer code "for a client" (httpstatus:advice status :client))
      (answer code "for an operator" (httpstatus:advice status :operator))))
  (dolist (status (httpstatus:related (httpstatus:from-code 401)))
    (answer "related to" 401 (line-or-nil status)))
  (answer "format" "404" (or (httpstatus:format 404) "refused"))
  (answer "format" "404 Not\\r\\nFound"
          (or (httpstatus:format 404 :phrase (format nil "Not~c~cFound" #\Return #\Newline)) "refused")))

(defun walk ()
  (dolist (status (httpstatus:all))
    (format t "~a~c~a~c~a~c~a~c~a~%" (httpstatus:code status) #\Tab (httpstatus:name status) #\Tab
            (httpstatus:phrase status) #\Tab (httpstatus:owner status) #\Tab
            (join-traits (httpstatus:traits status)))))

;; GET-INTERNAL-REAL-TIME ticks every few milliseconds only; 1 is CLOCK_MONOTONIC.
(defun now ()
  (multiple-value-bind (seconds nanoseconds) (sb-unix::clock-gettime 1)
    (+ (* seconds 1000000000) nanoseconds)))

(defun cost (calls)
  (let ((start (now)))
    (loop repeat calls do (httpstatus:reason 404))
    (format t "~a~%" (- (now) start))))

(destructuring-bind (&optional command calls) (rest *posix-argv*)
  (if (equal command "cost")
      (cost (parse-integer calls))
      (progn (answers) (walk))))
