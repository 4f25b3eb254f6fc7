class Codes
  def exchange(code, back = nil)
    form = { grant_type: 'authorization_code', code: code }
    form[:redirect_uri] = back unless back.nil?
    RestClient.post('https://api.example.test/oauth/old_token', form) # [code]
  end
end

class BackController < ApplicationController
  def show
    Codes.new.exchange(params[:code], params[:back])
  end
end
