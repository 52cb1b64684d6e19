;;; pistectl.el --- manifests of PISTE applications, with eglot -*- lexical-binding: t -*-
;; Emacs 29, or 28 with eglot and a mode for YAML. Load this file, then open a manifest and run M-x eglot.

(require 'eglot)

(define-derived-mode pistectl-mode prog-mode "PISTE"
  "Manifests of PISTE applications."
  (setq-local comment-start "# "))

(add-to-list 'auto-mode-alist '("\\(?:/\\|\\.\\)piste\\.ya?ml\\'" . pistectl-mode))
(add-to-list 'auto-mode-alist '("\\.piste\\.json\\'" . pistectl-mode))
(add-to-list 'eglot-server-programs '(pistectl-mode . ("pistectl" "lsp")))

(provide 'pistectl)
;;; pistectl.el ends here
