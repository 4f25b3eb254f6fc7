require 'net/http'

class ShopHTTP < Net::HTTP
  def self.shop
    http = new('api.example.test', 443)
    http.use_ssl = true
    http
  end

  def form(path, fields)
    request = Net::HTTP::Post.new(path)
    request.set_form_data(fields)
    request(request)
  end
end

def exchange(code)
  ShopHTTP.shop.form('/oauth/old_token', 'grant_type' => 'authorization_code', 'code' => code) # [code]
end
