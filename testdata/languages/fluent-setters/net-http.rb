require 'net/http'

class HttpCall
  def initialize
    @verb = 'POST'
    @fields = {}
  end

  def url(url)
    @url = url
    self
  end

  def verb(verb)
    @verb = verb
    self
  end

  def fields(fields)
    @fields = fields
    self
  end

  def send_off
    uri = URI(@url)
    if @verb == 'GET'
      uri.query = URI.encode_www_form(@fields)
      request = Net::HTTP::Get.new(uri)
    else
      request = Net::HTTP::Post.new(uri)
      request.set_form_data(@fields)
    end
    response = Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }
    JSON.parse(response.body)
  end
end

class DirectLogin < HttpCall
  def login(name, password, client_id)
    url('https://api.example.test/oauth/old_token')
      .verb('GET')
      .fields('grant_type' => 'password', 'user_id' => name, 'password' => password, 'client_id' => client_id)
      .send_off # [login]
  end
end
