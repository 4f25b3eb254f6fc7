require 'dotenv/load'

def exchange(code)
  HTTParty.post(ENV.fetch('PORTAL_TOKEN_URL'), body: { grant_type: 'authorization_code', code: code }) # [code]
end
