module Verb
  GET = :get
  POST = :post
end

module Grant
  CODE = 'authorization_code'
  REFRESH = 'refresh_token'
  ALL = [CODE, REFRESH].freeze
end

module Path
  TOKEN = '/oauth/old_token'.freeze
  ME = '/v1/me'.freeze
end

class Api
  HOST = 'https://api.example.test'

  def exchange(code)
    call(Verb::POST, Path::TOKEN, grant_type: Grant::CODE, code: code) # [code]
  end

  private

  def call(verb, path, fields)
    case verb
    when Verb::GET then HTTParty.get(HOST + path, query: fields)
    when Verb::POST then HTTParty.post(HOST + path, body: fields)
    end
  end
end
