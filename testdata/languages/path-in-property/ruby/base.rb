class Base
  HOST = 'https://api.example.test'.freeze

  def send_form(fields)
    RestClient.post(HOST + @path, fields)
  end
end
