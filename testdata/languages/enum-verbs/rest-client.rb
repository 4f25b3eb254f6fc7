module Verbs
  ALL = %i[get post].freeze
  GET, POST = ALL
end

class Path < Struct.new(:value)
  TOKEN = new('/oauth/old_token').freeze

  def url
    "https://api.example.test#{value}"
  end
end

class Codes
  def exchange(code)
    RestClient::Request.execute(method: Verbs::POST, url: Path::TOKEN.url, payload: { grant_type: 'authorization_code', code: code }) # [code]
  end
end
