# typed: strict
require 'faraday'
require 'sorbet-runtime'

class TokenRepository
  extend T::Sig

  sig { params(http: Faraday::Connection).void }
  def initialize(http)
    @http = http
  end

  sig { params(code: String).returns(T::Hash[String, T.untyped]) }
  def exchange(code)
    response = @http.post('https://api.example.test/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
    JSON.parse(response.body)
  end
end
