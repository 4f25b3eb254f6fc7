def form(grant)
  case grant
  in [:none] then {}
  in [:code, code] then { grant_type: 'authorization_code', code: code }
  end
end

def exchange(code)
  RestClient.post('https://api.example.test/oauth/old_token', form([:code, code])) # [code]
end
