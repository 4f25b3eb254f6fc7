# typed: strict
require 'faraday'

class TokenService
  extend T::Sig

  sig { params(http: T.nilable(Faraday::Connection), retries: Integer).void }
  def initialize(http: nil, retries: 3)
    http ||= Faraday.new('https://api.example.test') { |f| f.request :url_encoded }
    @http = T.let(http, Faraday::Connection)
    @retries = retries
  end

  sig { params(code: String).returns(Faraday::Response) }
  def exchange(code)
    @http.post('/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
  end
end
