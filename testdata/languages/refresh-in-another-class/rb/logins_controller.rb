class LoginsController < ApplicationController
  def finish
    answer = Gateway.submit({ grant_type: 'authorization_code', code: params[:code] }) # [code]
    session[:access] = answer['access_token']
    session[:refresh] = answer['refresh_token']
    redirect_to root_path
  end
end
