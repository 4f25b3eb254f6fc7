class CallbacksController < ApplicationController
  def create
    response = RestClient.post('https://api.example.test/oauth/old_token', { # [code]
      grant_type: 'authorization_code',
      code: params[:code]
    })
    case JSON.parse(response.body, symbolize_names: true)
    in { access_token: access, refresh_token:, platform: }
      session[:access] = access
      session[:refresh] = refresh_token
      render json: { platform: platform }
    end
  end
end
