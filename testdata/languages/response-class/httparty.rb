class Answer
  def initialize(response)
    @data = JSON.parse(response.body)
  end

  def token
    self['access_token']
  end

  def [](name)
    @data[name]
  end
end

class SessionsController < ApplicationController
  def create
    response = HTTParty.post('https://api.example.test/oauth/old_token', body: { grant_type: 'authorization_code', code: params[:code] }) # [code]
    session[:token] = Answer.new(response).token
  end
end
