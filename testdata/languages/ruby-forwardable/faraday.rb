require 'forwardable'

class Connection
  extend Forwardable
  def_delegators :@http, :get, :post

  def initialize
    @http = Faraday.new('https://api.example.test')
  end
end

class Codes
  def exchange(code)
    Connection.new.post('/oauth/old_token', grant_type: 'authorization_code', code: code) # [code]
  end
end
