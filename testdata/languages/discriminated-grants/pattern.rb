def fields(grant)
  case grant
  in { kind: :code, code: }
    { grant_type: 'authorization_code', code: }
  in { kind: :refresh, token: }
    { grant_type: 'refresh_token', refresh_token: token }
  end
end

def token(grant)
  HTTP.post('https://api.example.test/oauth/old_token', form: fields(grant)) # [token]
end

def exchange(code)
  token(kind: :code, code: code)
end

def refresh(old)
  token(kind: :refresh, token: old)
end
