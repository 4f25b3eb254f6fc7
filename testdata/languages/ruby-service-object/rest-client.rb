class ExchangeCode
  def self.call(...)
    new(...).call
  end

  def initialize(code:, host: 'https://api.example.test')
    @code = code
    @host = host
  end

  def call
    RestClient.post(url, fields) # [code]
  end

  private

  attr_reader :code, :host

  def url
    File.join(host, 'oauth', 'old_token')
  end

  def fields
    { grant_type: 'authorization_code', code: code } # [code]
  end
end

class BackController < ApplicationController
  def show
    ExchangeCode.call(code: params[:code])
  end
end
