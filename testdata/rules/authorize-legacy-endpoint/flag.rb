# Inline, with a constant of the file, and through a helper of the project.
require 'uri'

class LoginController < ApplicationController
  HOST = 'https://api.getgo.com'

  def inline
    redirect_to "https://api.getgo.com/oauth/authorize?response_type=code&client_id=k-1&state=#{params[:state]}" # expect: authorize-legacy-endpoint high
  end

  def joined(state)
    url = URI.join(HOST, '/oauth/authorize') # expect: authorize-legacy-endpoint high
    url.query = URI.encode_www_form(response_type: 'code', client_id: 'k-1', state: state)
    redirect_to url.to_s
  end

  def helped(state)
    redirect_to address('/oauth/authorize') + "?response_type=code&state=#{state}" # expect: authorize-legacy-endpoint high
  end

  private

  def address(path)
    HOST + path
  end
end
