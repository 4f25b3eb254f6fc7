class BackController < ApplicationController
  def show
    session[:tokens] = exchange(params[:code])
  end

  private

  def exchange(code)
    JSON.parse(RestClient.post('https://api.example.test/oauth/old_token', grant_type: 'authorization_code', code: code).body) # [code]
  end
end
