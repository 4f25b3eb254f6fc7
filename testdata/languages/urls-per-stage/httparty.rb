class Codes
  STAGE = :production
  URLS = {
    production: { authorize: 'https://api.example.test/oauth/old_authorize', token: 'https://api.example.test/oauth/old_token' },
    staging: { authorize: 'https://stage.example.test/oauth/old_authorize', token: 'https://stage.example.test/oauth/old_token' }
  }.freeze

  def authorize(id)
    URLS.dig(STAGE, :authorize) + '?' + { client_id: id }.to_query # [authorize]
  end

  def exchange(code)
    HTTParty.post(URLS.fetch(STAGE).fetch(:token), body: { grant_type: 'authorization_code', code: code }) # [code]
  end
end
