require 'net/http'

module Shop
  class Client
    include Config

    def login(form)
      uri = URI.join(HOST, TOKEN_PATH)
      Net::HTTP.post_form(uri, form)
    end
  end
end
