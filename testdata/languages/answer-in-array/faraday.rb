class CallbackController < ApplicationController
  def show
    status, body = submit('https://api.example.test/oauth/old_token', grant_type: 'authorization_code', code: params[:code]) # [code]
    return head(:bad_gateway) unless status == 200

    session[:token] = body['access_token']
  end

  private

  def submit(url, fields)
    response = Faraday.post(url, fields)
    [response.status, JSON.parse(response.body)]
  end
end
