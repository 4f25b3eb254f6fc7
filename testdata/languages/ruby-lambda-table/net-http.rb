class Grants
  BODIES = {
    code: ->(value) { { grant_type: 'authorization_code', code: value } },
    refresh: ->(value) { { grant_type: 'refresh_token', refresh_token: value } }
  }.freeze

  def call(code)
    form = BODIES[:code].call(code)
    Net::HTTP.post_form(URI('https://api.example.test/oauth/old_token'), form) # [code]
  end
end
