require 'net/http'

class RequestBuilder
  def self.to(url)
    new(URI(url))
  end

  def initialize(uri)
    @uri = uri
    @verb = :Get
    @headers = {}
    @fields = {}
  end

  def method(verb)
    tap { @verb = verb.to_s.capitalize }
  end

  def header(name, value)
    tap { @headers[name] = value }
  end

  def field(name, value)
    @fields[name] = value
    self
  end

  def build
    request = Net::HTTP.const_get(@verb).new(@uri, @headers)
    request.set_form_data(@fields)
    request
  end
end

def exchange(code)
  request = RequestBuilder.to('https://api.example.test/oauth/old_token')
                          .method(:post)
                          .header('Accept', 'application/json')
                          .field('grant_type', 'authorization_code')
                          .field('code', code)
                          .build
  Net::HTTP.start('api.example.test', 443, use_ssl: true) { |http| http.request(request) } # [code]
end
