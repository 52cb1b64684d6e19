-- Opens the manifest that is named, waits for diagnostics, prints them, applies the preferred repair of the first that has one, prints the text.
local manifest = os.getenv("PISTECTL_TEST_MANIFEST")
local pistectl = dofile(os.getenv("PISTECTL_TEST_SETTINGS"))
pistectl.command = { os.getenv("PISTECTL_TEST_NODE"), os.getenv("PISTECTL_TEST_BIN"), "lsp" }
vim.cmd("edit " .. vim.fn.fnameescape(manifest))
local buffer = vim.api.nvim_get_current_buf()
local function diagnostics() return vim.diagnostic.get(buffer) end
assert(vim.wait(500000, function() return #diagnostics() > 0 end, 50), "no diagnostics")
for _, d in ipairs(diagnostics()) do print(string.format("%d:%d %s", d.lnum + 1, d.col + 1, d.code)) end
local done = false
for _, d in ipairs(diagnostics()) do
  if not done then
    local range = { start = { line = d.lnum, character = d.col }, ["end"] = { line = d.end_lnum, character = d.end_col } }
    local params = { textDocument = vim.lsp.util.make_text_document_params(buffer), range = range, context = { diagnostics = {} } }
    for _, answer in pairs(vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", params, 500000) or {}) do
      for _, action in ipairs(answer.result or {}) do
        if action.isPreferred and not done then
          vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
          print("applied: " .. action.title)
          done = true
        end
      end
    end
  end
end
print(table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n"))
vim.cmd("qall!")
