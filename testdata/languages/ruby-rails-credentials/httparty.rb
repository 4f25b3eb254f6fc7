class Codes
  def exchange(code)
    credentials = Rails.application.credentials.shop
    HTTParty.post('https://api.example.test/oauth/old_token', # [code]
                  basic_auth: { username: credentials[:id], password: credentials[:secret] },
                  body: { grant_type: 'authorization_code', code: code, client_id: credentials[:id] })
  end
end
