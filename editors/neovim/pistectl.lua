-- pistectl in Neovim 0.7 or later: put this file in lua/ and write require("pistectl") in init.lua.
local M = {}

-- The names that pistectl takes for manifests, and its configuration.
local NAMES = { "piste.yaml", "piste.yml", "*.piste.yaml", "*.piste.yml", "*.piste.json", ".pistectl.yaml" }

M.command = { "pistectl", "lsp" }

local client

local function root_of(path)
  local git = vim.fn.finddir(".git", vim.fn.fnamemodify(path, ":p:h") .. ";")
  return git ~= "" and vim.fn.fnamemodify(git, ":p:h:h") or vim.fn.fnamemodify(path, ":p:h")
end

vim.api.nvim_create_autocmd({ "BufRead", "BufNewFile" }, {
  pattern = NAMES,
  callback = function(event)
    client = client or vim.lsp.start_client({ name = "pistectl", cmd = M.command, root_dir = root_of(event.file) })
    vim.lsp.buf_attach_client(event.buf, client)
  end,
})

return M
