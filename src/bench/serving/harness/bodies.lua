-- Sends the requests of a file, one body a line, over and over, or GET where there is no file; prints what was measured as one line of JSON.
local bodies = {}

function init(arguments)
  if #arguments == 0 then
    bodies[1] = wrk.format("GET")
    return
  end
  local headers = { ["Content-Type"] = "application/json", ["Accept"] = "application/json" }
  for body in io.lines(arguments[1]) do
    bodies[#bodies + 1] = wrk.format("POST", nil, headers, body)
  end
end

local sent = 0

function request()
  sent = sent + 1
  return bodies[(sent - 1) % #bodies + 1]
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"microseconds":%d,"p50":%d,"p99":%d,"errors":%d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
