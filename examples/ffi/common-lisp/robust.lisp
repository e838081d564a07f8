;;;; robust.lisp - what a status survives, in Common Lisp (SBCL); ../robust.txt is what it prints. SPDX-License-Identifier: MIT

(defun load-binding ()
  (handler-bind ((warning #'muffle-warning)) ; the second load redefines all
    (load (merge-pathnames "httpstatus.lisp" *load-truename*))))

(load-binding)

(defvar *all* (httpstatus:all))

(defun all-or (good)
  (if (= good (length *all*)) "all" good))

(defun equal-ones (others)
  (loop for status in *all* for other in others count (equalp status other)))

(defun found-in-map ()
  (let ((owners (make-hash-table :test 'eq)))
    (dolist (status *all*)
      (setf (gethash status owners) (httpstatus:owner status)))
    (loop for status in *all*
          count (equal (gethash (httpstatus:from-owner (httpstatus:owner status) (httpstatus:code status)) owners)
                       (httpstatus:owner status)))))

(defun loaded-twice ()
  (load-binding)
  (equal-ones (httpstatus:all)))

(defun made-wrongly ()
  (handler-case (httpstatus:phrase (funcall (find-symbol "MAKE-STATUS" "HTTPSTATUS") :code 404))
    (error () "no phrase")))

(defun four-threads ()
  (let ((threads (loop repeat 4 collect (sb-thread:make-thread #'found-in-map))))
    (/ (reduce #'+ (mapcar #'sb-thread:join-thread threads)) 4)))

(defun print-line (question answer)
  (format t "~a: ~a~%" question (or answer "none")))

(if (rest *posix-argv*)
    (with-standard-io-syntax (print *all*))
    (progn
      (print-line "read by another process" (all-or (equal-ones (with-standard-io-syntax (read)))))
      (print-line "printed" (httpstatus:from-code 404))
      (print-line "found in a map" (all-or (found-in-map)))
      (print-line "loaded twice" (all-or (loaded-twice)))
      (print-line "made wrongly" (made-wrongly))
      (print-line "class 4" (httpstatus:class-name (httpstatus:class-of 404)))
      (print-line "class 404" (httpstatus:class-name 404))
      (print-line "four threads" (all-or (four-threads)))))
