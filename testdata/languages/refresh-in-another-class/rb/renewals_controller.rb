class RenewalsController < ApplicationController
  def create
    answer = Gateway.submit({ grant_type: 'refresh_token', refresh_token: session[:refresh] }) # [refresh]
    session[:access] = answer['access_token']
    head :no_content
  end
end
