class Codes
  DEFAULTS = { grant_type: 'authorization_code', client_id: 'k-1' }.freeze

  def exchange(code, options = {})
    body = { code: code }.reverse_merge(DEFAULTS)
    HTTParty.post('https://api.example.test/oauth/old_token', body: body.except(:none)) # [code]
  end
end
