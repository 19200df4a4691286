-- Asks for the given paths in turn, compressed, and prints what came back.
local paths = {}

function init(args)
  for _, path in ipairs(args) do
    paths[#paths + 1] = wrk.format('GET', path, { ['Accept-Encoding'] = 'br' })
  end
end

local next = 0
function request()
  next = next % #paths + 1
  return paths[next]
end

-- wrk counts an answer of 400 or more as an error of status.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('{"requests":%d,"bytes":%d,"microseconds":%d,', summary.requests, summary.bytes, summary.duration))
  io.write(string.format('"errors":%d,', errors.connect + errors.read + errors.write + errors.status + errors.timeout))
  io.write(string.format('"median":%d,"p99":%d}\n', latency:percentile(50), latency:percentile(99)))
end
