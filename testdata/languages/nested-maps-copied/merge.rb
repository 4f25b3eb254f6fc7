OPTIONS = { headers: { 'Accept' => 'application/json' }, timeout: 5 }.freeze

def renew(token)
  special = OPTIONS.merge(headers: OPTIONS[:headers].merge('X-Renew' => '1'))
  HTTParty.get('https://api.example.test/v1/me', **OPTIONS) # [plain]
  fields = { grant_type: 'refresh_token', refresh_token: token }
  HTTParty.post('https://api.example.test/oauth/old_token', special.merge(body: fields)) # [special]
end
