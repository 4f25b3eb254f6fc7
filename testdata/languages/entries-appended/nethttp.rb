require 'net/http'

def exchange(code)
  request = Net::HTTP::Post.new(URI('https://api.example.test/oauth/old_token'))
  { 'Accept' => 'application/json' }.each { |name, value| request[name] = value }
  request.add_field('X-Shop', '7')
  form = [%w[grant_type authorization_code]]
  form << ['code', code]
  { 'redirect_uri' => 'https://shop.example.test/back' }.each do |name, value|
    form.push([name, value])
  end
  request.set_form_data(form.to_h)
  Net::HTTP.start(request.uri.host, 443, use_ssl: true) { |http| http.request(request) } # [code]
end
