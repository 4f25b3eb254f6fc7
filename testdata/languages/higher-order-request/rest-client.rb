def caller_of(path, trace)
  ->(fields) { RestClient.post("https://api.example.test#{path}", fields, 'X-Trace' => trace) }
end

BY_REFRESH = caller_of('/oauth/old_token', 'r')
BY_CODE = caller_of('/oauth/old_token', 'c')

def refresh(token)
  BY_REFRESH.call({ grant_type: 'refresh_token', refresh_token: token }) # [refresh]
end

def exchange(code)
  BY_CODE[{ grant_type: 'authorization_code', code: code }] # [code]
end
