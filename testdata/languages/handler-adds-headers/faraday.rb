class ShopHeaders < Faraday::Middleware
  def call(env)
    env.request_headers['Authorization'] = "Basic #{Base64.strict_encode64("k-1:#{ENV['SHOP_SECRET']}")}"
    env.request_headers['X-Shop'] = '7' if env.method == :post
    @app.call(env)
  end
end

class Codes
  def exchange(code)
    portal.post('/oauth/old_token', { grant_type: 'authorization_code', code: code }) # [code]
  end

  private

  def portal
    Faraday.new('https://api.example.test') do |f|
      f.request :url_encoded
      f.use ShopHeaders
    end
  end
end
